/** Free texts as they lie beside their event. Begin with {@link org.vpshr.application.json.text.TextsForm}. */
@NullMarked
package org.vpshr.application.json.text;

import org.jspecify.annotations.NullMarked;
