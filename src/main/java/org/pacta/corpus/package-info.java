/** The catalogue of instruments and where their texts come from. */
@NullMarked
package org.pacta.corpus;

import org.jspecify.annotations.NullMarked;
