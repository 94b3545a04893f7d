/** Addresses, read and written. */
@NullMarked
package org.vpshr.page.address;

import org.jspecify.annotations.NullMarked;
