// What a chat carries: how large a file may be there, and from when on it is made apart from the press that asked for it.

/** Discord takes files of 10 MB from a bot; the message around it takes a little. */
export const CHAT_BYTES = 9_000_000
/** A file of so many voices is there within about a second, on the card of who pressed. */
export const AT_ONCE_VOICES = 1_000
/** No file of so many voices is small enough: their ids alone take more room than packing can win back. */
export const TOO_MANY_VOICES = 60_000
