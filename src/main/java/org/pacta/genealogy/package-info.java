/** Which treaty took which words from which: by sentences and by the likeness of chapters. */
@NullMarked
package org.pacta.genealogy;

import org.jspecify.annotations.NullMarked;
