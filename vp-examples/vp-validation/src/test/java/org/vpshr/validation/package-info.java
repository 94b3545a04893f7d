/** What is printed, held against the validators of others. */
@NullMarked
package org.vpshr.validation;

import org.jspecify.annotations.NullMarked;
