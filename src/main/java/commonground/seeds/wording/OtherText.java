package commonground.seeds.wording;

/**
 * A text that somebody else wrote.
 *
 * @param file its path within the folder that it was found in, with forward slashes
 */
record OtherText(String file, String text) {}
