/** ABI and creation code of the contract Credits. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "terms",
    "type": "tuple",
    "internalType": "struct CreditsTerms",
    "components": [
     {
      "name": "name",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "symbol",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "decimals",
      "type": "uint8",
      "internalType": "uint8"
     },
     {
      "name": "usd",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "leastPrice",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "mostPrice",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "directory",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "money",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "feed",
      "type": "tuple",
      "internalType": "struct FeedTerms",
      "components": [
       {
        "name": "feed",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "sequencer",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "staleAfter",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "marginPpm",
        "type": "uint32",
        "internalType": "uint32"
       },
       {
        "name": "risePpm",
        "type": "uint32",
        "internalType": "uint32"
       }
      ]
     },
     {
      "name": "anchor",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "capacity",
      "type": "uint208",
      "internalType": "uint208"
     },
     {
      "name": "window",
      "type": "uint48",
      "internalType": "uint48"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "allowance",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "anchor",
  "inputs": [],
  "outputs": [
   {
    "name": "usd_",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "since",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "approve",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "available",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "balanceOf",
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
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "buy",
  "inputs": [
   {
    "name": "what",
    "type": "tuple",
    "internalType": "struct Purchase",
    "components": [
     {
      "name": "buyer",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "account",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "asset",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "amount",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "least",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "until",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "nonce",
      "type": "uint64",
      "internalType": "uint64"
     }
    ]
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   },
   {
    "name": "permit",
    "type": "tuple",
    "internalType": "struct Permit",
    "components": [
     {
      "name": "deadline",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "v",
      "type": "uint8",
      "internalType": "uint8"
     },
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "s",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "credits",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "creditsForTokens",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "decimals",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint8",
    "internalType": "uint8"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "feedTerms",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct FeedTerms",
    "components": [
     {
      "name": "feed",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "sequencer",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "staleAfter",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "marginPpm",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "risePpm",
      "type": "uint32",
      "internalType": "uint32"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "leastPrice",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "money",
  "inputs": [],
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
  "name": "moneyPaid",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "mostPrice",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "name",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "nonceOf",
  "inputs": [
   {
    "name": "buyer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "observe",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "outstanding",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "price",
  "inputs": [],
  "outputs": [
   {
    "name": "counts",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "why",
    "type": "uint8",
    "internalType": "enum Dormant"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "putBack",
  "inputs": [],
  "outputs": [
   {
    "name": "credits",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "quote",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "setFeed",
  "inputs": [
   {
    "name": "terms",
    "type": "tuple",
    "internalType": "struct FeedTerms",
    "components": [
     {
      "name": "feed",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "sequencer",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "staleAfter",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "marginPpm",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "risePpm",
      "type": "uint32",
      "internalType": "uint32"
     }
    ]
   },
   {
    "name": "anchor_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setLimit",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint208",
    "internalType": "uint208"
   },
   {
    "name": "window",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settlement",
  "inputs": [],
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
  "name": "symbol",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "takeMoney",
  "inputs": [
   {
    "name": "allowed",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "takesMoney",
  "inputs": [],
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
  "name": "token",
  "inputs": [],
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
  "name": "tokensBurned",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "totalSupply",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "transfer",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "transferFrom",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "usd",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "event",
  "name": "Approval",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "spender",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "CreditsBought",
  "inputs": [
   {
    "name": "buyer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "tokens",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "money",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "credits",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "FeedSet",
  "inputs": [
   {
    "name": "terms",
    "type": "tuple",
    "indexed": false,
    "internalType": "struct FeedTerms",
    "components": [
     {
      "name": "feed",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "sequencer",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "staleAfter",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "marginPpm",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "risePpm",
      "type": "uint32",
      "internalType": "uint32"
     }
    ]
   },
   {
    "name": "anchor",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "LimitSet",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint208",
    "indexed": false,
    "internalType": "uint208"
   },
   {
    "name": "window",
    "type": "uint48",
    "indexed": false,
    "internalType": "uint48"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "MoneyTaken",
  "inputs": [
   {
    "name": "allowed",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Transfer",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Credits_Dormant",
  "inputs": [
   {
    "name": "why",
    "type": "uint8",
    "internalType": "enum Dormant"
   }
  ]
 },
 {
  "type": "error",
  "name": "Credits_Late",
  "inputs": [
   {
    "name": "until",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Credits_Limited",
  "inputs": [
   {
    "name": "credits",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "available",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Credits_NoMoney",
  "inputs": []
 },
 {
  "type": "error",
  "name": "Credits_NonceUsed",
  "inputs": [
   {
    "name": "nonce",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "next",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "Credits_NotGovernance",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Credits_NotSigned",
  "inputs": [
   {
    "name": "buyer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Credits_NotTransferable",
  "inputs": []
 },
 {
  "type": "error",
  "name": "Credits_TooFew",
  "inputs": [
   {
    "name": "credits",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Credits_UnknownAsset",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Credits_WrongAmountCame",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "came",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "Credits_WrongTerms",
  "inputs": [
   {
    "name": "field",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InsufficientAllowance",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "allowance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InsufficientBalance",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "balance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidApprover",
  "inputs": [
   {
    "name": "approver",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidReceiver",
  "inputs": [
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidSender",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidSpender",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "RateLimitExceeded",
  "inputs": []
 },
 {
  "type": "error",
  "name": "SafeCastOverflowedUintDowncast",
  "inputs": [
   {
    "name": "bits",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const

export const bytecode = "0x6101c0806040523461080157613c46803803809161001d8285610ac1565b8339810190602081830312610801578051906001600160401b03821161080157019081810391610260831261080157604051916101e083016001600160401b038111848210176109bc5760405281516001600160401b0381116108015781610086918401610ae4565b83526020820151906001600160401b038211610801576100a7918301610ae4565b602083019081526100ba60408301610b39565b9360408401948552606083015190606085019182526080840151906080860191825260a08501519060a087019182526100f560c08701610b47565b9360c0880194855261010960e08801610b47565b9860e08901998a5261011e6101008901610b47565b916101008a019283526101346101208a01610b47565b926101208b0193845260a061014c6101408c01610b47565b6101408d019081529561015f190112610801576040519760a089016001600160401b0381118a8210176109bc576040526101896101608c01610b47565b89526101986101808c01610b47565b60208a01526101aa6101a08c01610b5b565b60408a01526101bc6101c08c01610b5b565b60608a01526101ce6101e08c01610b5b565b60808a01526101608c019889526102008b01516101808d019081526102208c01519b909a906001600160d01b038d168d0361080157610240906101a08f019d8e5201519c8d65ffffffffffff811603610801576101c081019d8e52519051815190916001600160401b0382116109bc5760035490600182811c92168015610ab7575b602083101461099e5781601f849311610a41575b50602090601f83116001146109db575f926109d0575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116109bc5760045490600182811c921680156109b2575b602083101461099e5781601f849311610928575b50602090601f83116001146108c2575f926108b7575b50508160011b915f199060031b1c1916176004555b600160ff19600b541617600b5582518015908115610899575b50610880578751620f42408110908115610875575b506108555773af298d050e4395d69670b12b7f4100000000000087511161083657601860ff855116116108185791519651955160c05260a0959095526080959095529351895183516001600160a01b03908116610120529081166101005290811660e05292519051935160ff166101a0529282166101605291811661014052905160405163313ce56760e01b81529160209183916004918391165afa801561080d575f906107cf575b60ff915016604d81116107bb57600a0a6101805251905190604081019063ffffffff82511680159081156107ae575b5061078e576060810192620f424063ffffffff855116101561076f57608082019363ffffffff855116156107525760a05182101580610746575b83516001600160a01b03161515908161073d575b50610721578251600580546001600160a01b0319166001600160a01b0392831690811790915560209485018051875185518a5160a092831b63ffffffff60a01b169387169390931760c091821b63ffffffff60c01b161760e09390931b6001600160e01b0319169290921760065542821b6001600160c01b0319166001600160c01b0388161760075560408051948552925190941696830196909652955163ffffffff9081169682019690965291518516606083015294519093166080840152928201929092527faad69917c95ab532492d5dec8dc95b195736383e8e4d457a981ad90a4b634e669190a151905165ffffffffffff8116916001600160d01b03168215610705577fc8dd894348740a147046e56b925aab7515c2e7d4177c6e5d8a38d6cab505f6959260409260018060d01b03199060d01b168217600d5582519182526020820152a1516001600160a01b031630156106f25780156106df57305f52600160205260405f20815f5260205260405f205f1990556040515f1981527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203092a36040516130d99081610b6d8239608051818181610fe80152818161251c0152612648015260a05181818161179901528181611ad801526126a1015260c051818181611125015281816119b70152612680015260e05181818161019d0152818161053a015261201101526101005181818161027501528181610c860152818161135001528181611c570152818161226901526123c901526101205181818161091a015281816113930152612579015261014051818181611403015281816114e701526116d4015261016051816108850152610180518161262701526101a051818181611a9d015281816124f001526125dd0152f35b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b630bcf212b60e41b5f526577696e646f7760d01b60045260245ffd5b630bcf212b60e41b5f526530b731b437b960d11b60045260245ffd5b9050155f610445565b5060c051821115610431565b630bcf212b60e41b5f52667269736550706d60c81b60045260245ffd5b630bcf212b60e41b5f52686d617267696e50706d60b81b60045260245ffd5b630bcf212b60e41b5f526939ba30b632a0b33a32b960b11b60045260245ffd5b62093a809150115f6103f7565b634e487b7160e01b5f52601160045260245ffd5b506020813d602011610805575b816107e960209383610ac1565b81010312610801576107fc60ff91610b39565b6103c8565b5f80fd5b3d91506107dc565b6040513d5f823e3d90fd5b630bcf212b60e41b5f5267646563696d616c7360c01b60045260245ffd5b630bcf212b60e41b5f52686d6f7374507269636560b81b60045260245ffd5b630bcf212b60e41b5f52696c65617374507269636560b01b60045260245ffd5b90508751105f61031f565b630bcf212b60e41b5f52621d5cd960ea1b60045260245ffd5b73af298d050e4395d69670b12b7f410000000000009150115f61030a565b015190505f806102dc565b60045f9081528281209350601f198516905b81811061091057509084600195949392106108f8575b505050811b016004556102f1565b01515f1960f88460031b161c191690555f80806108ea565b929360206001819287860151815501950193016108d4565b828111156102c65760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610996575b849392601f0160051c82900391015f5b8281106109865750506102c6565b5f81830155859450600101610978565b5f9150610968565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102b2565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061027a565b60035f9081528281209350601f198516905b818110610a295750908460019594939210610a11575b505050811b0160035561028f565b01515f1960f88460031b161c191690555f8080610a03565b929360206001819287860151815501950193016109ed565b828111156102645760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208510610aaf575b849392601f0160051c82900391015f5b828110610a9f575050610264565b5f81830155859450600101610a91565b5f9150610a81565b91607f1691610250565b601f909101601f19168101906001600160401b038211908210176109bc57604052565b81601f82011215610801578051906001600160401b0382116109bc5760405192610b18601f8401601f191660200185610ac1565b8284526020838301011161080157815f9260208093018386015e8301015290565b519060ff8216820361080157565b51906001600160a01b038216820361080157565b519063ffffffff821682036108015756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816306fdde0314611e7c57508063095ea7b314611dfa57806314fc78fc14611de057806316be7c4814611dc357806318160ddd14611da65780632058fbd114611c2b57806323b872dd14611afb578063278018b614611ac1578063313ce56714611a8457806339fbe044146116ae5780633d26a24314611491578063430d61bc146113db57806348a0d754146113b75780634ddd108a14611374578063511606301461133157806370a08231146112fa57806376234c8b146112d8578063826951f5146112bb5780638f79306e1461129457806395d89b4114611190578063a035b1fe14611148578063a6ae093f1461110e578063a9059cbb146110dd578063b62ee33e1461104a578063d3fb73b41461100b578063d63a6ccd14610fd1578063dd62ed3e14610f7d578063e21b3966146103b8578063e50d33e314610224578063e7873b5814610206578063ed2a2d64146101c45763fc0c546a1461017e575f80fd5b346101c157806003193601126101c15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346101c15760206003193601126101c15767ffffffffffffffff60406020926001600160a01b036101f4611f5e565b168152600c8452205416604051908152f35b50346101c157806003193601126101c1576020600854604051908152f35b50346101c157806003193601126101c157600254604051917f45b4903a00000000000000000000000000000000000000000000000000000000835230600484015260c0836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156103ab5781936102cd575b6020836fffffffffffffffffffffffffffffffff608087015116810360405191811115028152f35b90925060c0813d60c0116103a3575b816102e960c09383611fe4565b8101031261039f576040519260c084019084821067ffffffffffffffff83111761038b575060209361037f60a06fffffffffffffffffffffffffffffffff94608094604052610337816121b0565b84526103448882016121b0565b88850152610354604082016121b0565b6040850152610365606082016121b0565b60608501526103758582016121b0565b85850152016121b0565b60a082015293506102a5565b80634e487b7160e01b602492526041600452fd5b8280fd5b3d91506102dc565b50604051903d90823e3d90fd5b50346107be57600319360161018081126107be5760e0136107be5760e43567ffffffffffffffff81116107be57366023820112156107be57806004013567ffffffffffffffff81116107be5736602482840101116107be5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefc3601126107be5767ffffffffffffffff61044b612102565b164211610f3c576001600160a01b03610462612130565b165f52600c60205267ffffffffffffffff60405f2054168067ffffffffffffffff61048b612119565b1610610efc57506001600160a01b036104a2612130565b163314159182610c4d575b5050610c1157600167ffffffffffffffff6104c6612119565b16019067ffffffffffffffff8211610bfd576001600160a01b0391826104ea612130565b165f52600c60205267ffffffffffffffff60405f2091167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161790556105306127c8565b610538612146565b7f00000000000000000000000000000000000000000000000000000000000000008316921682036108195761058e61056e612172565b6fffffffffffffffffffffffffffffffff6105876121cd565b91166124e6565b6105966128b8565b80915082116107ea57506105a981612ecc565b156107c2576105d36fffffffffffffffffffffffffffffffff6105ca612172565b1660085461289e565b6008556105e28160095461289e565b6009556105ed612130565b6105f5612172565b843b156107be576fffffffffffffffffffffffffffffffff906001600160a01b03604051937f79cc67900000000000000000000000000000000000000000000000000000000085521660048401521660248201525f8160448183885af180156107b35761079e575b50915b6fffffffffffffffffffffffffffffffff610679612191565b1683106107545790602092916001600160a01b03610695612146565b16147f4a69a834546a928c4e262164087f1a7628e558f3ca856b99126ba2b01c96e8d360606001600160a01b03806106cb612130565b956106d461215c565b90861561074d576106e3612172565b965b1561072e576fffffffffffffffffffffffffffffffff905b8160405198168852168987015287604087015216941692a36107268161072161215c565b612259565b604051908152f35b506fffffffffffffffffffffffffffffffff610748612172565b6106fd565b80966106e5565b506fffffffffffffffffffffffffffffffff604492610771612191565b907fd9ebbeb500000000000000000000000000000000000000000000000000000000845260045216602452fd5b6107ab9192505f90611fe4565b5f905f61065d565b6040513d5f823e3d90fd5b5f80fd5b7fa74c1c5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b907f2e92d8f0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610829610824612146565b612566565b6040517fbb34534c0000000000000000000000000000000000000000000000000000000081527f747265617375727900000000000000000000000000000000000000000000000060048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156107b3575f90610bb4575b6001600160a01b039150168015610b8c576108e76fffffffffffffffffffffffffffffffff6108e1612172565b166125d8565b9061090d6fffffffffffffffffffffffffffffffff610904612172565b16600a5461289e565b600a556001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166040517f70a08231000000000000000000000000000000000000000000000000000000008152826004820152602081602481855afa9081156107b3575f91610b5a575b50610986612130565b916fffffffffffffffffffffffffffffffff6109a0612172565b166001600160a01b03604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004528460245260445260205f60648180855af160015f5114811615610b3b575b836040525f60605215610b1057826024816020937f70a082310000000000000000000000000000000000000000000000000000000082528760048301525afa80156107b3575f90610adc575b610a4892506128ab565b906fffffffffffffffffffffffffffffffff610a62612172565b168214159081610ac1575b50610a79575091610660565b6fffffffffffffffffffffffffffffffff610a92612172565b7ff05d0929000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b90506001600160a01b03610ad3612130565b1614155f610a6d565b506020823d602011610b08575b81610af660209383611fe4565b810103126107be57610a489151610a3e565b3d9150610ae9565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001811516610b5157813b15153d1516166109f2565b833d5f823e3d90fd5b90506020813d602011610b84575b81610b7560209383611fe4565b810103126107be57515f61097d565b3d9150610b68565b7f7184cd13000000000000000000000000000000000000000000000000000000005f5260045ffd5b506020813d602011610bf5575b81610bce60209383611fe4565b810103126107be57516001600160a01b03811681036107be576001600160a01b03906108b4565b3d9150610bc1565b634e487b7160e01b5f52601160045260245ffd5b6001600160a01b03610c21612130565b7f46a20cc3000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9091506040517f9025e64c0000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156107b3575f91610eca575b5060405160208101917fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac5647283527ff8752fccace3700736efce0e88d71fa389139c36a2b714c0b6d0aab753a3f4a960408301527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a560608301524660808301523060a083015260c082015260c08152610d4e60e082611fe4565b519020916040519260208401907fc0ffac417e64be85945280bf6e77004901189789a5a35aea8e828862bdd0321082526001600160a01b03610d8e611f5e565b1660408601526001600160a01b03610da4611f74565b1660608601526044356001600160a01b0381168091036107be5760808601526064356fffffffffffffffffffffffffffffffff81168091036107be5760a08601526084356fffffffffffffffffffffffffffffffff81168091036107be5760c086015260a43567ffffffffffffffff81168091036107be5760e086015260c4359167ffffffffffffffff83168093036107be5785604293610100610ec29801526101008152610e5561012082611fe4565b519020604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220905f6020610e96612130565b9280602460405197610eb185601f19601f860116018a611fe4565b828952018388013785010152612b3d565b155f806104ad565b90506020813d602011610ef4575b81610ee560209383611fe4565b810103126107be57515f610cb6565b3d9150610ed8565b67ffffffffffffffff610f0d612119565b7f8a87ac6c000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff610f4d612102565b7f326fc974000000000000000000000000000000000000000000000000000000005f52166004524260245260445ffd5b346107be5760406003193601126107be57610f96611f5e565b6001600160a01b03610fa6611f74565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b346107be575f6003193601126107be5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346107be575f6003193601126107be57604060075481519077ffffffffffffffffffffffffffffffffffffffffffffffff8116825260c01c6020820152f35b346107be575f6003193601126107be575f608060405161106981611f98565b828152826020820152826040820152826060820152015260a061108a6120ac565b6110db604051809263ffffffff608080926001600160a01b0381511685526001600160a01b036020820151166020860152826040820151166040860152826060820151166060860152015116910152565bf35b346107be5760406003193601126107be576111036110f9611f5e565b602435903361239f565b602060405160018152f35b346107be575f6003193601126107be5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346107be575f6003193601126107be57611160612672565b919050604051908152600b82101561117c576040916020820152f35b634e487b7160e01b5f52602160045260245ffd5b346107be575f6003193601126107be576040515f6004548060011c9060018116801561128a575b6020831081146112765782855290811561125257506001146111f4575b6111f0836111e481850382611fe4565b60405191829182611f34565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b808210611238575090915081016020016111e46111d4565b919260018160209254838588010152019101909291611220565b60ff191660208086019190915291151560051b840190910191506111e490506111d4565b634e487b7160e01b5f52602260045260245ffd5b91607f16916111b7565b346107be5760406003193601126107be5760206107266112b2611f5e565b60243590612007565b346107be575f6003193601126107be576020600954604051908152f35b346107be575f6003193601126107be57602060ff600b54166040519015158152f35b346107be5760206003193601126107be576001600160a01b0361131b611f5e565b165f525f602052602060405f2054604051908152f35b346107be575f6003193601126107be5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346107be575f6003193601126107be5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346107be575f6003193601126107be5760206113d16128b8565b9050604051908152f35b346107be5760206003193601126107be576004358015158091036107be576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036114655760207f6665091daac498e72b3b0eb0f97fc694e03e14fe6f55c348c8a0ab45a93423089160ff19600b541660ff821617600b55604051908152a1005b7f2ca6042d000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346107be5760406003193601126107be5760043579ffffffffffffffffffffffffffffffffffffffffffffffffffff81168091036107be5760243565ffffffffffff8116918282036107be576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303611465576115f461151942612bfe565b65ffffffffffff6115286128b8565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff6040519361155285611fc8565b168352811660208084019182527f6275726e730000000000000000000000000000000000000000000000000000005f52600e9052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177f1cf51a64d7e2b93d6ca97da040f2c63cde4be6367585508f16c82f442d3b894f55565b821561167b5779ffffffffffffffffffffffffffffffffffffffffffffffffffff811660d09290921b7fffffffffffff00000000000000000000000000000000000000000000000000001691909117600d556040805191825260208201929092527fc8dd894348740a147046e56b925aab7515c2e7d4177c6e5d8a38d6cab505f6959190a1005b630bcf212b60e41b5f527f77696e646f77000000000000000000000000000000000000000000000000000060045260245ffd5b346107be57600319360160c081126107be5760a0136107be5760a4356001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036114655760405161170681611f98565b61170e611f5e565b8152611718611f74565b90602081019182526044359263ffffffff84168085036107be57604083019485526064359063ffffffff821682036107be57606084019182526084359063ffffffff821682036107be57608085019182528015908115611a77575b50611a4457620f424063ffffffff8351161015611a115763ffffffff815116156119de577f0000000000000000000000000000000000000000000000000000000000000000831015806119b4575b6001600160a01b03855116151590816119ab575b50611978577faad69917c95ab532492d5dec8dc95b195736383e8e4d457a981ad90a4b634e66956001600160a01b0360c096818751167fffffffffffffffffffffffff0000000000000000000000000000000000000000600554161760055551167fffffffffffffffffffffffff0000000000000000000000000000000000000000600654161760065551916001600160a01b0377ffffffff00000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000007bffffffff00000000000000000000000000000000000000000000000060065494518a1b16945160e01b169460a01b16911617171760065577ffffffffffffffffffffffffffffffffffffffffffffffff81167fffffffffffffffff00000000000000000000000000000000000000000000000042851b1617600755611970604051809363ffffffff608080926001600160a01b0381511685526001600160a01b036020820151166020860152826040820151166040860152826060820151166060860152015116910152565b60a0820152a1005b630bcf212b60e41b5f527f616e63686f72000000000000000000000000000000000000000000000000000060045260245ffd5b905015876117d5565b507f00000000000000000000000000000000000000000000000000000000000000008311156117c1565b630bcf212b60e41b5f527f7269736550706d0000000000000000000000000000000000000000000000000060045260245ffd5b630bcf212b60e41b5f527f6d617267696e50706d000000000000000000000000000000000000000000000060045260245ffd5b630bcf212b60e41b5f527f7374616c6541667465720000000000000000000000000000000000000000000060045260245ffd5b62093a8091501187611773565b346107be575f6003193601126107be57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346107be575f6003193601126107be5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346107be5760606003193601126107be57611b14611f5e565b611b1c611f74565b604435906001600160a01b03831692835f52600160205260405f206001600160a01b0333165f5260205260405f20545f198110611b5f575b50611103935061239f565b838110611bf7578415611bcb573315611b9f57611103945f52600160205260405f206001600160a01b0333165f526020528360405f209103905584611b54565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b346107be575f6003193601126107be57335f525f60205260405f20543315611d7a576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803314908115611d5f575b501580611d57575b80611d50575b611d2857335f525f60205260405f2054818110611cf6579080602092335f525f84520360405f205580600254036002555f6040518281527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef843392a36107268133612259565b7fe450d38c000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b7f0df86bc8000000000000000000000000000000000000000000000000000000005f5260045ffd5b505f611c90565b506001611c8a565b333014915081611d71575b5082611c82565b90501582611d6a565b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b346107be575f6003193601126107be576020600254604051908152f35b346107be575f6003193601126107be576020600a54604051908152f35b346107be575f6003193601126107be5760206107266121cd565b346107be5760406003193601126107be57611e13611f5e565b602435903315611bcb576001600160a01b0316908115611b9f57335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b346107be575f6003193601126107be575f6003548060011c90600181168015611f2a575b602083108114611276578285529081156112525750600114611ecc576111f0836111e481850382611fe4565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210611f10575090915081016020016111e46111d4565b919260018160209254838588010152019101909291611ef8565b91607f1691611ea0565b601f19601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b600435906001600160a01b03821682036107be57565b602435906001600160a01b03821682036107be57565b600b81101561117c57600452565b60a0810190811067ffffffffffffffff821117611fb457604052565b634e487b7160e01b5f52604160045260245ffd5b6040810190811067ffffffffffffffff821117611fb457604052565b90601f601f19910116810190811067ffffffffffffffff821117611fb457604052565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160a01b03821614612055579061204d61205292612566565b6125d8565b90565b509061205f612672565b939050600b84101561117c578361207b576120529293506124e6565b6120a7847f6f295eeb000000000000000000000000000000000000000000000000000000005f52611f8a565b60245ffd5b604051906120b982611f98565b816001600160a01b0360055416815260806006546001600160a01b038116602084015263ffffffff8160a01c16604084015263ffffffff8160c01c16606084015260e01c910152565b60a43567ffffffffffffffff811681036107be5790565b60c43567ffffffffffffffff811681036107be5790565b6004356001600160a01b03811681036107be5790565b6044356001600160a01b03811681036107be5790565b6024356001600160a01b03811681036107be5790565b6064356fffffffffffffffffffffffffffffffff811681036107be5790565b6084356fffffffffffffffffffffffffffffffff811681036107be5790565b51906fffffffffffffffffffffffffffffffff821682036107be57565b6121d5612672565b929192600b81101561117c578061222d575077ffffffffffffffffffffffffffffffffffffffffffffffff167fffffffffffffffff0000000000000000000000000000000000000000000000004260c01b1617600755565b6120a7907f6f295eeb000000000000000000000000000000000000000000000000000000005f52611f8a565b3015612373576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016908115801561236c575b1580612365575b8061235d575b611d28576122b08360025461289e565b600255305f525f60205260405f208381540190556040518381525f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203093a3813b156107be5760646001600160a01b03915f809460405196879586947f8340f54900000000000000000000000000000000000000000000000000000000865216600485015230602485015260448401525af180156107b3576123515750565b5f61235b91611fe4565b565b5060016122a0565b505f61229a565b505f612293565b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6001600160a01b0316908115611d7a576001600160a01b0316918215612373576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168083149081156124a6575b50158061249e575b80612496575b611d2857815f525f60205260405f205481811061246457817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b506001612402565b5060016123fc565b3084149150816124b8575b505f6123f4565b905083145f6124b1565b60ff16604d8111610bfd57600a0a90565b81810292918115918404141715610bfd57565b9061251a906125147f00000000000000000000000000000000000000000000000000000000000000006124c2565b906124d3565b7f000000000000000000000000000000000000000000000000000000000000000090670de0b6b3a7640000820291808304670de0b6b3a76400001490151715610bfd576120529261299f565b6001600160a01b03166001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681036125ad575060ff600b541615610b8c57565b7fd2111028000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6126017f00000000000000000000000000000000000000000000000000000000000000006124c2565b9081670de0b6b3a76400000291670de0b6b3a7640000830403610bfd576120529161266c7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006124d3565b9161299f565b5f61267b6120ac565b6126c67f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000083612a3d565b909390918483600b81101561117c57156126de575050565b91945092506007549261271a63ffffffff608077ffffffffffffffffffffffffffffffffffffffffffffffff8716930151169460c01c426128ab565b93610e1085116127be575b61274864141dd760006127418761273c85876124d3565b6124d3565b048361289e565b94620f4240830292808404620f42401481151715610bfd5763d693a4000292808404610e101490151715610bfd5761277f916124d3565b63d693a400018063d693a40011610bfd5761279991612981565b92808210156127b65750915b808311156127b257508192565b9192565b9050916127a5565b610e109450612725565b61010435801561289b576101243560ff81168091036107be576044356001600160a01b038116908181036107be5750600435906001600160a01b038216918281036107be5750606435916fffffffffffffffffffffffffffffffff8316928381036107be5750813b156107be575f60e492819560405197889687957fd505accf00000000000000000000000000000000000000000000000000000000875260048701523060248701526044860152606485015260848401526101443560a48401526101643560c48401525af16123515750565b50565b91908201809211610bfd57565b91908203918211610bfd57565b600d547f6275726e730000000000000000000000000000000000000000000000000000005f52600e6020527f1cf51a64d7e2b93d6ca97da040f2c63cde4be6367585508f16c82f442d3b894f5479ffffffffffffffffffffffffffffffffffffffffffffffffffff80831693929082169165ffffffffffff61293942612bfe565b9160d01c91160365ffffffffffff8111610bfd578465ffffffffffff61296e9360d01c6001808211911802600118921661299f565b8103908111150291828103908111150290565b811561298b570490565b634e487b7160e01b5f52601260045260245ffd5b90915f198383099280830292838086109503948086039514612a305784831115612a185790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b5050906120529250612981565b91906001600160a01b0383511615612b33576001600160a01b0360208401511680612b11575b50612a776001600160a01b03845116612cb6565b939060205f6001600160a01b03845116604051838101907f313ce56700000000000000000000000000000000000000000000000000000000825260048152612ac0602482611fe4565b519162030d40fa601f3d11165f519181612b05575b15908115612afc575b50612af057612aec94612d14565b9091565b50505050505f90600290565b9050155f612ade565b60248311159150612ad5565b612b1a90612c46565b600b81101561117c578015612a635793925050505f9190565b5050505f90600190565b9190823b612b785790612b4f91612e92565b50600481101561117c57159182612b6557505090565b6001600160a01b03919250811691161490565b916020926064601f19601f855f965190604051957f1626ba7e00000000000000000000000000000000000000000000000000000000875260048701526040602487015288820190604487015e86848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b65ffffffffffff8111612c165765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd5b612c4f90612cb6565b90158015612ca9575b8015612c9d575b612c975760400151428111159081612c81575b5015612c7c575f90565b600a90565b610e109150612c9090426128ab565b115f612c72565b50600990565b50604081015115612c5f565b5060208101511515612c58565b60a0604051612cc58282611fe4565b81368237809260405160208101907ffeaf968c00000000000000000000000000000000000000000000000000000000825260048152612d05602482611fe4565b519162030d40fa609f3d111691565b909391929381516020830151926060810151918215918215612e84575b5050612e775782158015612e6a575b612e5d57428111612e5057612d5590426128ab565b63ffffffff60408601511610612e4457780197d4df19d605767337e9f14d3eec8920e4000000000000008211612e385760128111612df5576012039060128211610bfd57612514612da592613049565b925b8310612deb578211612de257606063ffffffff91015116620f42400390620f42408211610bfd57620f424091612ddc916124d3565b04905f90565b50505f90600890565b5050505f90600790565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee8201918211610bfd57612e2c612e3292613049565b90612981565b92612da7565b50505050505f90600890565b50505050505f90600590565b5050505050505f90600690565b5050505050505f90600490565b5060018360ff1c14612d40565b5050505050505f90600390565b608001511090505f80612d31565b8151919060418303612ec257612ebb9250602082015190606060408401519301515f1a90613057565b9192909190565b50505f9160029190565b801561304357600d547f6275726e730000000000000000000000000000000000000000000000000000005f52600e6020527f1cf51a64d7e2b93d6ca97da040f2c63cde4be6367585508f16c82f442d3b894f5479ffffffffffffffffffffffffffffffffffffffffffffffffffff80831693929082169165ffffffffffff612f5342612bfe565b9160d01c91160365ffffffffffff8111610bfd578465ffffffffffff612f889360d01c6001808211911802600118921661299f565b81039081111502918281039081111502811161303d57612fb190612fab42612bfe565b9261289e565b9079ffffffffffffffffffffffffffffffffffffffffffffffffffff821161300c579065ffffffffffff6130079279ffffffffffffffffffffffffffffffffffffffffffffffffffff6040519361155285611fc8565b600190565b507f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b50505f90565b50600190565b604d8111610bfd57600a0a90565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116130ce579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156107b3575f516001600160a01b038116156130c457905f905f90565b505f906001905f90565b5050505f916003919056" as const
