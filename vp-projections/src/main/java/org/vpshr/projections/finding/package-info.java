/**
 * Under what an entry is found, so that a question reads the lives of those that may answer it and no others. Begin with
 * {@link org.vpshr.projections.finding.Shelves}.
 */
@NullMarked
package org.vpshr.projections.finding;

import org.jspecify.annotations.NullMarked;
