/** A key to sign with. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Travels with requests that temporary credentials sign. */
  readonly sessionToken?: string | undefined;
}
