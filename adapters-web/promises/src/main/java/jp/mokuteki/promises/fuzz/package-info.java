/** 無作為の要求: promise R4, that nothing that is sent makes the product fail, hang or talk. */
package jp.mokuteki.promises.fuzz;
