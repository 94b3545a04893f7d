/**
 * What writing a file safely rests on: names that are given when all is there, files that are made once, links that are
 * followed, locks that are kept. Begin with {@link org.vpshr.application.file.disk.NewFile}.
 */
@NullMarked
package org.vpshr.application.file.disk;

import org.jspecify.annotations.NullMarked;
