/** What can happen under the Voluntary Principles, and the rules it obeys. */
@NullMarked
package org.vpshr.domain;

import org.jspecify.annotations.NullMarked;
