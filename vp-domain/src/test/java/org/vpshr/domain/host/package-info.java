/** Facts of a ministry's own, told as stories. */
@NullMarked
package org.vpshr.domain.host;

import org.jspecify.annotations.NullMarked;
