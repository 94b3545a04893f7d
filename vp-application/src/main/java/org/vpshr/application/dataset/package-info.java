/**
 * What an audience may see of a record as tables, for any question: tidy, typed, described. Begin with {@link
 * org.vpshr.application.dataset.RecordTables}.
 */
@NullMarked
package org.vpshr.application.dataset;

import org.jspecify.annotations.NullMarked;
