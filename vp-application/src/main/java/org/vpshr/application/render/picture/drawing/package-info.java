/**
 * How each kind of picture is drawn: rows along a line of time, counts by year, series of readings, dots in a net of degrees. Begin
 * with {@link org.vpshr.application.render.picture.drawing.Drawing}.
 */
@NullMarked
package org.vpshr.application.render.picture.drawing;

import org.jspecify.annotations.NullMarked;
