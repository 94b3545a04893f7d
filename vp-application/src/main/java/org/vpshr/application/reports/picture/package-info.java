/** From what pictures are made, and where places are. Begin with {@link org.vpshr.application.reports.picture.PictureFacts}. */
@NullMarked
package org.vpshr.application.reports.picture;

import org.jspecify.annotations.NullMarked;
