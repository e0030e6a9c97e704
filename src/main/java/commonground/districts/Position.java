package commonground.districts;

/**
 * A place on the map.
 *
 * @param latitude  degrees north
 * @param longitude degrees east, so below 0 in the Americas
 */
public record Position(double latitude, double longitude) {}
