/** 提供先・提供元: the classes of bodies that a society provides to or receives from, and the society itself. */
package jp.mokuteki.domain.recipient;
