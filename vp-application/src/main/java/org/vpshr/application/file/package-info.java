/**
 * Files that are written: whole or not at all, under a name of their own until they are on the disk, never over what must
 * not be lost; and what must be made once, once. Begin with {@link org.vpshr.application.file.OutputFile} for what others
 * read afterwards, and with {@link org.vpshr.application.file.NewFile} for what is made once.
 */
@NullMarked
package org.vpshr.application.file;

import org.jspecify.annotations.NullMarked;
