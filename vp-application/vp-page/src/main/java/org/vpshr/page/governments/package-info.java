/** The first page: of which governments the record tells. Begin with {@link org.vpshr.page.governments.GovernmentsPage}. */
@NullMarked
package org.vpshr.page.governments;

import org.jspecify.annotations.NullMarked;
