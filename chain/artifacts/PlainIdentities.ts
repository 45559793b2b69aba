/** ABI and creation code of the contract PlainIdentities. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "function",
  "name": "identity",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "investorCountry",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint16",
    "internalType": "uint16"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "isVerified",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "set",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "who",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "country",
    "type": "uint16",
    "internalType": "uint16"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "error",
  "name": "PlainIdentities_NotMaker",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const

export const bytecode = "0x60a08060405234602157336080526101d8908161002682396080518160880152f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c9081637e42683b1461018a57508063b9209e3314610149578063f0eb5e541461010a5763fd068eb614610048575f80fd5b34610106576060366003190112610106576100616101c2565b6024356001600160a01b03811690819003610106576044359161ffff8316809303610106577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036100f3576001600160a01b03165f908152602081815260408083206001909252909120805461ffff191690931790925581546001600160a01b031916179055005b63e0a3dc8b60e01b5f523360045260245ffd5b5f80fd5b34610106576020366003190112610106576001600160a01b0361012b6101c2565b165f525f602052602060018060a01b0360405f205416604051908152f35b34610106576020366003190112610106576001600160a01b0361016a6101c2565b165f525f602052602060018060a01b0360405f2054161515604051908152f35b34610106576020366003190112610106576020906001600160a01b036101ae6101c2565b165f526001825261ffff60405f2054168152f35b600435906001600160a01b03821682036101065756" as const
