/**
 * What the recorded events add up to: one package for each view, none that goes round in a circle with another. Nothing
 * is decided here, and nothing is read or written. Begin with {@link org.vpshr.projections.report.Reconstruction}.
 */
@NullMarked
package org.vpshr.projections;

import org.jspecify.annotations.NullMarked;
