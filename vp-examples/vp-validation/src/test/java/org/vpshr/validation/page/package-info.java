/** The pages of a record in a real browser, held against the validators of others. */
@NullMarked
package org.vpshr.validation.page;

import org.jspecify.annotations.NullMarked;
