/**
 * Commands and events as JSON. The domain knows nothing of it: names, shapes and limits live here. Begin with {@link
 * org.vpshr.application.json.stored.EventFormat} for what is stored and {@link org.vpshr.application.json.line.CommandFormat} for
 * what people write.
 */
@NullMarked
package org.vpshr.application.json;

import org.jspecify.annotations.NullMarked;
