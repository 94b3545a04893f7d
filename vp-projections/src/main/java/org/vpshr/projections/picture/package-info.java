/**
 * What pictures of the record show, as tables: who or what on which row, from when until when, how many, where. How it is drawn
 * is not known here. Begin with {@link org.vpshr.projections.picture.Pictures}.
 */
@NullMarked
package org.vpshr.projections.picture;

import org.jspecify.annotations.NullMarked;
