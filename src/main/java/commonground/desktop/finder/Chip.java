package commonground.desktop.finder;

import commonground.library.CaseQuery;

/**
 * A part of the filter, said in words.
 *
 * @param without the filter without it
 */
record Chip(String text, CaseQuery without) {}
