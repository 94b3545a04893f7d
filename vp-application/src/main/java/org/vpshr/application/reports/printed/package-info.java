/**
 * What a report printed, by which it is known again and held against what is printed now. Begin with {@link
 * org.vpshr.application.reports.printed.PrintedItems}.
 */
@NullMarked
package org.vpshr.application.reports.printed;

import org.jspecify.annotations.NullMarked;
