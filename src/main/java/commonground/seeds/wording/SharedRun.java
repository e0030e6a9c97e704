package commonground.seeds.wording;

import commonground.seeds.yaml.SeedText;

/**
 * A run of words that one of our texts shares with a work of somebody else.
 *
 * @param text  ours
 * @param run   the run as it stands in ours
 * @param words how many words it has
 * @param file  where the other text is, within the folder that was searched
 */
public record SharedRun(SeedText text, String run, int words, String file) {}
