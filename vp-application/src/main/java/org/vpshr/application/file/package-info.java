/**
 * Files that people or the library must not lose: made for their owner alone, under a name of their own until they
 * are complete, never over something that is there. Begin with {@link org.vpshr.application.file.StoreFile}.
 */
@NullMarked
package org.vpshr.application.file;

import org.jspecify.annotations.NullMarked;
