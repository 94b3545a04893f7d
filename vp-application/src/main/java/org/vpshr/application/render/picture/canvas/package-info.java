/**
 * What pictures are drawn with: a canvas that knows where its texts stand, inks that can be read, forms and fillings that are told
 * apart without colour. What a picture is of is not known here. Begin with {@link org.vpshr.application.render.picture.canvas.Canvas}.
 */
@NullMarked
package org.vpshr.application.render.picture.canvas;

import org.jspecify.annotations.NullMarked;
