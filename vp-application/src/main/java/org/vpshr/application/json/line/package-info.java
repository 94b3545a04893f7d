/**
 * Lines of contributions as people write them: a command and its fields, an error with the path of its field. Begin
 * with {@link org.vpshr.application.json.line.CommandFormat}.
 */
@NullMarked
package org.vpshr.application.json.line;

import org.jspecify.annotations.NullMarked;
