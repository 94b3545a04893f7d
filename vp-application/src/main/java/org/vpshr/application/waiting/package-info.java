/**
 * How long anything waits for something else: for another who writes, for a server, for a token. Nothing waits without
 * end, and who gives up says for whom or what it waited. Begin with {@link org.vpshr.application.waiting.Turn}.
 */
@NullMarked
package org.vpshr.application.waiting;

import org.jspecify.annotations.NullMarked;
