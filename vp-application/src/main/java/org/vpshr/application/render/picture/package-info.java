/**
 * Pictures of the record as plain SVG, and the tables that they show. No picture needs anything beside itself, and none says by
 * colour alone. Begin with {@link org.vpshr.application.render.picture.PictureSvg}.
 */
@NullMarked
package org.vpshr.application.render.picture;

import org.jspecify.annotations.NullMarked;
