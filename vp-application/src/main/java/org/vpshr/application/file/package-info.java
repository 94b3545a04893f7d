/**
 * Files that others read afterwards: whole or not at all, and never over what must not be lost. Begin with {@link
 * org.vpshr.application.file.OutputFile}.
 */
@NullMarked
package org.vpshr.application.file;

import org.jspecify.annotations.NullMarked;
