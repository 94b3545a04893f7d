/**
 * Templates and guidelines: versioned data that the library or an embedding system brings. Begin with {@link
 * org.vpshr.application.json.template.TemplateJson}.
 */
@NullMarked
package org.vpshr.application.json.template;

import org.jspecify.annotations.NullMarked;
