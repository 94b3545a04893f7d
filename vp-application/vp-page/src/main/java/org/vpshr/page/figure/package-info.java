/** Figures that are drawn from the same numbers as the table below them. Nothing here reads the record. */
@NullMarked
package org.vpshr.page.figure;

import org.jspecify.annotations.NullMarked;
