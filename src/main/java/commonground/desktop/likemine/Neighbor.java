package commonground.desktop.likemine;

import commonground.districts.Nearness;
import commonground.districts.Position;
import commonground.districts.Profile;
import commonground.library.CaseSummary;
import org.jspecify.annotations.Nullable;

/**
 * A case that can be compared with the own district.
 *
 * @param profile its district in the federal table
 * @param position of its district's office, {@code null} if not stated
 * @param isOwn   whether it is about the own district
 */
record Neighbor(CaseSummary summary, Profile profile, Nearness nearness, @Nullable Position position,
        boolean isOwn) {}
