/** The pages of a record, as whoever looks finds them. */
@NullMarked
package org.vpshr.page;

import org.jspecify.annotations.NullMarked;
