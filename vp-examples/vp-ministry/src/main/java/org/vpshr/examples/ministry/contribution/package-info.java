/** What can be told of, and the form for each of it. */
@NullMarked
package org.vpshr.examples.ministry.contribution;

import org.jspecify.annotations.NullMarked;
