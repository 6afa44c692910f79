/** The client's own mistake, told as it is. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';

  constructor(
    readonly statusCode: 403 | 404,
    message: string,
  ) {
    super(message);
  }
}
