package org.vpshr.page.comparison;

import org.vpshr.projections.comparison.Change;

/**
 * A change with the number by which text and cause lead to each other.
 *
 * @param number from 1, in the order of the comparison
 * @param change the change
 */
record NumberedChange(int number, Change change) {}
