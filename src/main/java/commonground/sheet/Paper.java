package commonground.sheet;

import commonground.cases.Keyed;

/** The papers that a sheet is laid out for. */
public enum Paper implements Keyed {
    LETTER("8.5in", "11in"), A4("210mm", "297mm"), LEGAL("8.5in", "14in");

    private final String shortSide;
    private final String longSide;

    Paper(String shortSide, String longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    /** Width and height as CSS lengths, for a {@code @page} rule. */
    public String size(boolean landscape) {
        return landscape ? longSide + " " + shortSide : shortSide + " " + longSide;
    }
}
