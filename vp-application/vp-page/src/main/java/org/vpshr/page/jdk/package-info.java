/** The pages on the server that the JDK has. */
@NullMarked
package org.vpshr.page.jdk;

import org.jspecify.annotations.NullMarked;
