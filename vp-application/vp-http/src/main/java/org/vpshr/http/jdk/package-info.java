/** The calls on the JDK's own server, as an example of how a host mounts them. */
@NullMarked
package org.vpshr.http.jdk;

import org.jspecify.annotations.NullMarked;
