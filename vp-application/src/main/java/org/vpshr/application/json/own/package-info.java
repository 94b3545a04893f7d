/** What events tell in fields of their own, for those who read it. */
@NullMarked
package org.vpshr.application.json.own;

import org.jspecify.annotations.NullMarked;
