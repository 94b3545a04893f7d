/** What each address stands for: one record for each kind of page, with the one way in which it is written. */
@NullMarked
package org.vpshr.page.address;

import org.jspecify.annotations.NullMarked;
