package commonground.desktop.likemine;

import commonground.districts.Nearness;
import commonground.districts.Profile;
import commonground.library.CaseSummary;

/**
 * A case that can be compared with the own district.
 *
 * @param profile its district in the federal table
 * @param isOwn   whether it is about the own district
 */
record Neighbor(CaseSummary summary, Profile profile, Nearness nearness, boolean isOwn) {}
