/**
 * With what a year opens, as documents beside the workbooks: a calendar for each desk, and who is asked how much. What is
 * asked is not decided here. Begin with {@link org.vpshr.application.render.call.CallMarkdown}.
 */
@NullMarked
package org.vpshr.application.render.call;

import org.jspecify.annotations.NullMarked;
