// What an operator reads when the bot cannot start: what is wrong, and what to do. English and Japanese, since nobody has told a language yet.
import type { Refusal } from './storage/database.ts'

export function tellRefusal(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'in-use':
      return `Another tomoshibi is running on ${refusal.folder}. Stop it first, or set DATA_DIR to another folder.\n${refusal.folder} は、動いている別の tomoshibi が使っています。先にそちらを止めるか、DATA_DIR で別のフォルダを指定してください。`
    case 'unwritable':
      return `The folder ${refusal.folder} cannot be written. Give this user the right to write there, or set DATA_DIR to another folder.\n${refusal.folder} に書き込めません。書き込めるようにするか、DATA_DIR で別のフォルダを指定してください。`
    case 'full':
      return `The disk that holds ${refusal.folder} is full. Make room (about 200 MB) and start again; nothing that was kept is lost.\n${refusal.folder} のあるディスクがいっぱいです。200 MB ほど空けて、もういちど始めてください。とっておいたものは失われていません。`
    case 'damaged':
      return `The database in ${refusal.folder} cannot be opened. Put a backup in its place, or move the folder away to begin anew.\n${refusal.folder} のデータベースを開けません。控えに置きかえるか、フォルダをよそに移して新しく始めてください。`
    case 'unreachable':
      return `The database server does not answer (${refusal.detail}). See that it runs and that DATABASE_URL is right.\nデータベースサーバーが答えません(${refusal.detail})。動いているか、DATABASE_URL が正しいかを確かめてください。`
    case 'refused':
      return `The database server refused the user, the password or the database name in DATABASE_URL (${refusal.detail}).\nデータベースサーバーが、DATABASE_URL のユーザー、パスワード、またはデータベース名を受けつけませんでした(${refusal.detail})。`
    case 'too-old':
      return `The database server is PostgreSQL ${refusal.detail}; 15 or newer is needed.\nデータベースサーバーは PostgreSQL ${refusal.detail} です。15 以上が要ります。`
    case 'wrong-secret':
      return 'The database was sealed with another secret than the one given now, so nothing in it can be read. Give back the secret or key file it was made with (TOMOSHIBI_SECRET, or the .key file beside the data). Nothing was changed.\nデータベースは、いまのものとは別の鍵で封をされていて、読めません。つくったときの鍵(TOMOSHIBI_SECRET、またはデータのとなりの .key ファイル)を戻してください。何も変えていません。'
    default:
      return refusal satisfies never
  }
}
