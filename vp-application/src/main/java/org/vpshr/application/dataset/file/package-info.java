/**
 * How tables stand in files, and the package that describes them. Begin with {@link
 * org.vpshr.application.dataset.file.TableFiles}.
 */
@NullMarked
package org.vpshr.application.dataset.file;

import org.jspecify.annotations.NullMarked;
