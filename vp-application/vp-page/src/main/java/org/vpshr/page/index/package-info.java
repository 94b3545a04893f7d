/** All entries of a record by section, in the place of a search where there is no server to answer one. */
@NullMarked
package org.vpshr.page.index;

import org.jspecify.annotations.NullMarked;
