/**
 * All documentation of the clone as one site of files. Only what a person reads is made here; what is true is in the
 * documents themselves. Begin with {@link org.vpshr.examples.documentation.DocumentationSite}.
 */
@NullMarked
package org.vpshr.examples.documentation;

import org.jspecify.annotations.NullMarked;
