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

export const bytecode = "0x6101c0806040523461076357613a24803803809161001d8285610a23565b8339810190602081830312610763578051906001600160401b03821161076357019081810391610240831261076357604051916101c083016001600160401b0381118482101761091e5760405281516001600160401b0381116107635781610086918401610a46565b83526020820151906001600160401b038211610763576100a7918301610a46565b602083019081526100ba60408301610a9b565b9360408401948552606083015194606085019586526080840151916080860192835260a08501519160a087019283526100f560c08701610aa9565b9060c0880191825261010960e08801610aa9565b9860e08901998a5261011e6101008901610aa9565b6101008a019081526101336101208a01610aa9565b936101208b0194855260a061014b6101408c01610aa9565b6101408d019081529661015f190112610763576040519860a08a016001600160401b0381118b82101761091e576040526101886101608c01610aa9565b8a526101976101808c01610aa9565b60208b01526101a96101a08c01610abd565b60408b01526101bb6101c08c01610abd565b60608b01526101cd6101e08c01610abd565b60808b01526101608c01998a526102008b01519a6001600160d01b038c168c03610763576101808d019b8c5261022001519b65ffffffffffff8d168d03610763576101a081019c8d52519051815190916001600160401b03821161091e5760035490600182811c92168015610a19575b60208310146109005781601f8493116109a3575b50602090601f831160011461093d575f92610932575b50508160011b915f199060031b1c1916176003555b8051906001600160401b03821161091e5760045490600182811c92168015610914575b60208310146109005781601f84931161088a575b50602090601f8311600114610824575f92610819575b50508160011b915f199060031b1c1916176004555b600160ff19600b541617600b55825180159081156107fb575b506107e257875180159081156107d7575b506107b75773af298d050e4395d69670b12b7f4100000000000087511161079857601860ff8551161161077a5791519651955160c05260a0959095526080959095529351885183516001600160a01b03908116610120529081166101005290811660e05292519051935160ff166101a0529282166101605291811661014052905160405163313ce56760e01b81529160209183916004918391165afa801561076f575f90610731575b60ff915016604d811161071d57600a0a61018052516040810163ffffffff8151168015908115610710575b506106f0576060820191620f424063ffffffff84511610156106d157608081019263ffffffff845116156106b4578151600580546001600160a01b0319166001600160a01b039283169081179091556020938401805186518551895160a092831b63ffffffff60a01b169387169390931760c09190911b63ffffffff60c01b161760e09290921b6001600160e01b031916919091176006555f60075560408051938452915190931694820194909452935163ffffffff9081169385019390935290518216606084015292511660808201527fb1f6b4de36cada47b3537c4f14800ffbc9cebdf6010ef3e5b984412f552617cb9190a151905165ffffffffffff8116916001600160d01b03168215610698577fc8dd894348740a147046e56b925aab7515c2e7d4177c6e5d8a38d6cab505f6959260409260018060d01b03199060d01b168217600d5582519182526020820152a1516001600160a01b0316301561068557801561067257305f52600160205260405f20815f5260205260405f205f1990556040515f1981527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203092a3604051612f559081610acf8239608051818181610fdd0152818161248c01526125b8015260a0518181816119a10152611ff7015260c0518181816110e40152611fd6015260e0518181816101920152818161052f0152611eda01526101005181818161026a01528181610c7b0152818161130901528181611b20015281816121d9015261233901526101205181818161090f0152818161134c01526124e90152610140518181816113bc015281816114a001526116bf0152610160518161087a0152610180518161259701526101a05181818161168001528181612460015261254d0152f35b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b630bcf212b60e41b5f526577696e646f7760d01b60045260245ffd5b630bcf212b60e41b5f52667269736550706d60c81b60045260245ffd5b630bcf212b60e41b5f52686d617267696e50706d60b81b60045260245ffd5b630bcf212b60e41b5f526939ba30b632a0b33a32b960b11b60045260245ffd5b62093a809150115f6103dc565b634e487b7160e01b5f52601160045260245ffd5b506020813d602011610767575b8161074b60209383610a23565b810103126107635761075e60ff91610a9b565b6103b1565b5f80fd5b3d915061073e565b6040513d5f823e3d90fd5b630bcf212b60e41b5f5267646563696d616c7360c01b60045260245ffd5b630bcf212b60e41b5f52686d6f7374507269636560b81b60045260245ffd5b630bcf212b60e41b5f52696c65617374507269636560b01b60045260245ffd5b90508751105f610308565b630bcf212b60e41b5f52621d5cd960ea1b60045260245ffd5b73af298d050e4395d69670b12b7f410000000000009150115f6102f7565b015190505f806102c9565b60045f9081528281209350601f198516905b818110610872575090846001959493921061085a575b505050811b016004556102de565b01515f1960f88460031b161c191690555f808061084c565b92936020600181928786015181550195019301610836565b828111156102b35760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602085106108f8575b849392601f0160051c82900391015f5b8281106108e85750506102b3565b5f818301558594506001016108da565b5f91506108ca565b634e487b7160e01b5f52602260045260245ffd5b91607f169161029f565b634e487b7160e01b5f52604160045260245ffd5b015190505f80610267565b60035f9081528281209350601f198516905b81811061098b5750908460019594939210610973575b505050811b0160035561027c565b01515f1960f88460031b161c191690555f8080610965565b9293602060018192878601518155019501930161094f565b828111156102515760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208510610a11575b849392601f0160051c82900391015f5b828110610a01575050610251565b5f818301558594506001016109f3565b5f91506109e3565b91607f169161023d565b601f909101601f19168101906001600160401b0382119082101761091e57604052565b81601f82011215610763578051906001600160401b03821161091e5760405192610a7a601f8401601f191660200185610a23565b8284526020838301011161076357815f9260208093018386015e8301015290565b519060ff8216820361076357565b51906001600160a01b038216820361076357565b519063ffffffff821682036107635756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816306fdde0314611d4557508063095ea7b314611cc357806314fc78fc14611ca957806316be7c4814611c8c57806318160ddd14611c6f5780632058fbd114611af457806323b872dd146119c4578063278018b61461198a5780632d535099146116a4578063313ce567146116675780633d26a2431461144a578063430d61bc1461139457806348a0d754146113705780634ddd108a1461132d57806351160630146112ea57806370a08231146112b357806376234c8b14611291578063826951f5146112745780638f79306e1461124d57806395d89b411461114d578063a035b1fe14611107578063a6ae093f146110cd578063a9059cbb1461109c578063b62ee33e14611000578063d63a6ccd14610fc6578063dd62ed3e14610f72578063e21b3966146103ad578063e50d33e314610219578063e7873b58146101fb578063ed2a2d64146101b95763fc0c546a14610173575f80fd5b346101b657806003193601126101b65760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346101b65760206003193601126101b65767ffffffffffffffff60406020926001600160a01b036101e9611e27565b168152600c8452205416604051908152f35b50346101b657806003193601126101b6576020600854604051908152f35b50346101b657806003193601126101b657600254604051917f45b4903a00000000000000000000000000000000000000000000000000000000835230600484015260c0836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156103a05781936102c2575b6020836fffffffffffffffffffffffffffffffff608087015116810360405191811115028152f35b90925060c0813d60c011610398575b816102de60c09383611ead565b81010312610394576040519260c084019084821067ffffffffffffffff831117610380575060209361037460a06fffffffffffffffffffffffffffffffff9460809460405261032c8161211f565b845261033988820161211f565b888501526103496040820161211f565b604085015261035a6060820161211f565b606085015261036a85820161211f565b858501520161211f565b60a0820152935061029a565b80634e487b7160e01b602492526041600452fd5b8280fd5b3d91506102d1565b50604051903d90823e3d90fd5b50346107b357600319360161018081126107b35760e0136107b35760e43567ffffffffffffffff81116107b357366023820112156107b357806004013567ffffffffffffffff81116107b35736602482840101116107b35760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefc3601126107b35767ffffffffffffffff610440612071565b164211610f31576001600160a01b0361045761209f565b165f52600c60205267ffffffffffffffff60405f2054168067ffffffffffffffff610480612088565b1610610ef157506001600160a01b0361049761209f565b163314159182610c42575b5050610c0657600167ffffffffffffffff6104bb612088565b16019067ffffffffffffffff8211610bf2576001600160a01b0391826104df61209f565b165f52600c60205267ffffffffffffffff60405f2091167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905561052561277c565b61052d6120b5565b7f000000000000000000000000000000000000000000000000000000000000000083169216820361080e576105836105636120e1565b6fffffffffffffffffffffffffffffffff61057c61213c565b9116612456565b61058b612852565b80915082116107df575061059e81612d56565b156107b7576105c86fffffffffffffffffffffffffffffffff6105bf6120e1565b1660085461270d565b6008556105d78160095461270d565b6009556105e261209f565b6105ea6120e1565b843b156107b3576fffffffffffffffffffffffffffffffff906001600160a01b03604051937f79cc67900000000000000000000000000000000000000000000000000000000085521660048401521660248201525f8160448183885af180156107a857610793575b50915b6fffffffffffffffffffffffffffffffff61066e612100565b1683106107495790602092916001600160a01b0361068a6120b5565b16147f4a69a834546a928c4e262164087f1a7628e558f3ca856b99126ba2b01c96e8d360606001600160a01b03806106c061209f565b956106c96120cb565b908615610742576106d86120e1565b965b15610723576fffffffffffffffffffffffffffffffff905b8160405198168852168987015287604087015216941692a361071b816107166120cb565b6121c9565b604051908152f35b506fffffffffffffffffffffffffffffffff61073d6120e1565b6106f2565b80966106da565b506fffffffffffffffffffffffffffffffff604492610766612100565b907fd9ebbeb500000000000000000000000000000000000000000000000000000000845260045216602452fd5b6107a09192505f90611ead565b5f905f610652565b6040513d5f823e3d90fd5b5f80fd5b7fa74c1c5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b907f2e92d8f0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61081e6108196120b5565b6124d6565b6040517fbb34534c0000000000000000000000000000000000000000000000000000000081527f747265617375727900000000000000000000000000000000000000000000000060048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156107a8575f90610ba9575b6001600160a01b039150168015610b81576108dc6fffffffffffffffffffffffffffffffff6108d66120e1565b16612548565b906109026fffffffffffffffffffffffffffffffff6108f96120e1565b16600a5461270d565b600a556001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166040517f70a08231000000000000000000000000000000000000000000000000000000008152826004820152602081602481855afa9081156107a8575f91610b4f575b5061097b61209f565b916fffffffffffffffffffffffffffffffff6109956120e1565b166001600160a01b03604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004528460245260445260205f60648180855af160015f5114811615610b30575b836040525f60605215610b0557826024816020937f70a082310000000000000000000000000000000000000000000000000000000082528760048301525afa80156107a8575f90610ad1575b610a3d92506126e2565b906fffffffffffffffffffffffffffffffff610a576120e1565b168214159081610ab6575b50610a6e575091610655565b6fffffffffffffffffffffffffffffffff610a876120e1565b7ff05d0929000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b90506001600160a01b03610ac861209f565b1614155f610a62565b506020823d602011610afd575b81610aeb60209383611ead565b810103126107b357610a3d9151610a33565b3d9150610ade565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001811516610b4657813b15153d1516166109e7565b833d5f823e3d90fd5b90506020813d602011610b79575b81610b6a60209383611ead565b810103126107b357515f610972565b3d9150610b5d565b7f7184cd13000000000000000000000000000000000000000000000000000000005f5260045ffd5b506020813d602011610bea575b81610bc360209383611ead565b810103126107b357516001600160a01b03811681036107b3576001600160a01b03906108a9565b3d9150610bb6565b634e487b7160e01b5f52601160045260245ffd5b6001600160a01b03610c1661209f565b7f46a20cc3000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9091506040517f9025e64c0000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156107a8575f91610ebf575b5060405160208101917fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac5647283527ff8752fccace3700736efce0e88d71fa389139c36a2b714c0b6d0aab753a3f4a960408301527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a560608301524660808301523060a083015260c082015260c08152610d4360e082611ead565b519020916040519260208401907fc0ffac417e64be85945280bf6e77004901189789a5a35aea8e828862bdd0321082526001600160a01b03610d83611e27565b1660408601526001600160a01b03610d99611e3d565b1660608601526044356001600160a01b0381168091036107b35760808601526064356fffffffffffffffffffffffffffffffff81168091036107b35760a08601526084356fffffffffffffffffffffffffffffffff81168091036107b35760c086015260a43567ffffffffffffffff81168091036107b35760e086015260c4359167ffffffffffffffff83168093036107b35785604293610100610eb79801526101008152610e4a61012082611ead565b519020604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220905f6020610e8b61209f565b9280602460405197610ea685601f19601f860116018a611ead565b828952018388013785010152612c05565b155f806104a2565b90506020813d602011610ee9575b81610eda60209383611ead565b810103126107b357515f610cab565b3d9150610ecd565b67ffffffffffffffff610f02612088565b7f8a87ac6c000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff610f42612071565b7f326fc974000000000000000000000000000000000000000000000000000000005f52166004524260245260445ffd5b346107b35760406003193601126107b357610f8b611e27565b6001600160a01b03610f9b611e3d565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b346107b3575f6003193601126107b35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346107b3575f6003193601126107b3575f608060405161101f81611e61565b8281528260208201528260408201528260608201520152611098611041611f73565b60405191829182919091608063ffffffff8160a08401956001600160a01b0381511685526001600160a01b036020820151166020860152826040820151166040860152826060820151166060860152015116910152565b0390f35b346107b35760406003193601126107b3576110c26110b8611e27565b602435903361230f565b602060405160018152f35b346107b3575f6003193601126107b35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346107b3575f6003193601126107b35761111f611fc9565b90604051908152600b821015611139576040916020820152f35b634e487b7160e01b5f52602160045260245ffd5b346107b3575f6003193601126107b3576040515f6004548060011c90600181168015611243575b60208310811461122f5782855290811561120b57506001146111ad575b611098836111a181850382611ead565b60405191829182611dfd565b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b8082106111f1575090915081016020016111a1611191565b9192600181602092548385880101520191019092916111d9565b60ff191660208086019190915291151560051b840190910191506111a19050611191565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611174565b346107b35760406003193601126107b357602061071b61126b611e27565b60243590611ed0565b346107b3575f6003193601126107b3576020600954604051908152f35b346107b3575f6003193601126107b357602060ff600b54166040519015158152f35b346107b35760206003193601126107b3576001600160a01b036112d4611e27565b165f525f602052602060405f2054604051908152f35b346107b3575f6003193601126107b35760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346107b3575f6003193601126107b35760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346107b3575f6003193601126107b357602061138a612852565b9050604051908152f35b346107b35760206003193601126107b3576004358015158091036107b3576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361141e5760207f6665091daac498e72b3b0eb0f97fc694e03e14fe6f55c348c8a0ab45a93423089160ff19600b541660ff821617600b55604051908152a1005b7f2ca6042d000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346107b35760406003193601126107b35760043579ffffffffffffffffffffffffffffffffffffffffffffffffffff81168091036107b35760243565ffffffffffff8116918282036107b3576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361141e576115ad6114d242612cc6565b65ffffffffffff6114e1612852565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff6040519361150b85611e91565b168352811660208084019182527f6275726e730000000000000000000000000000000000000000000000000000005f52600e9052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177f1cf51a64d7e2b93d6ca97da040f2c63cde4be6367585508f16c82f442d3b894f55565b82156116345779ffffffffffffffffffffffffffffffffffffffffffffffffffff811660d09290921b7fffffffffffff00000000000000000000000000000000000000000000000000001691909117600d556040805191825260208201929092527fc8dd894348740a147046e56b925aab7515c2e7d4177c6e5d8a38d6cab505f6959190a1005b630bcf212b60e41b5f527f77696e646f77000000000000000000000000000000000000000000000000000060045260245ffd5b346107b3575f6003193601126107b357602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346107b35760a06003193601126107b3576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361141e576040516116f181611e61565b6116f9611e27565b8152611703611e3d565b602082019081526044359163ffffffff83168084036107b357604082019384526064359063ffffffff821682036107b357606083019182526084359063ffffffff821682036107b35760808401918252801590811561197d575b5061194a57620f424063ffffffff83511610156119175763ffffffff815116156118e4577fb1f6b4de36cada47b3537c4f14800ffbc9cebdf6010ef3e5b984412f552617cb946001600160a01b036118df95818651167fffffffffffffffffffffffff0000000000000000000000000000000000000000600554161760055551167fffffffffffffffffffffffff0000000000000000000000000000000000000000600654161760065551916001600160a01b0377ffffffff00000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000007bffffffff000000000000000000000000000000000000000000000000600654945160c01b16945160e01b169460a01b1691161717176006555f60075560405191829182919091608063ffffffff8160a08401956001600160a01b0381511685526001600160a01b036020820151166020860152826040820151166040860152826060820151166060860152015116910152565b0390a1005b630bcf212b60e41b5f527f7269736550706d0000000000000000000000000000000000000000000000000060045260245ffd5b630bcf212b60e41b5f527f6d617267696e50706d000000000000000000000000000000000000000000000060045260245ffd5b630bcf212b60e41b5f527f7374616c6541667465720000000000000000000000000000000000000000000060045260245ffd5b62093a809150118661175d565b346107b3575f6003193601126107b35760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346107b35760606003193601126107b3576119dd611e27565b6119e5611e3d565b604435906001600160a01b03831692835f52600160205260405f206001600160a01b0333165f5260205260405f20545f198110611a28575b506110c2935061230f565b838110611ac0578415611a94573315611a68576110c2945f52600160205260405f206001600160a01b0333165f526020528360405f209103905584611a1d565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b346107b3575f6003193601126107b357335f525f60205260405f20543315611c43576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803314908115611c28575b501580611c20575b80611c19575b611bf157335f525f60205260405f2054818110611bbf579080602092335f525f84520360405f205580600254036002555f6040518281527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef843392a361071b81336121c9565b7fe450d38c000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b7f0df86bc8000000000000000000000000000000000000000000000000000000005f5260045ffd5b505f611b59565b506001611b53565b333014915081611c3a575b5082611b4b565b90501582611c33565b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b346107b3575f6003193601126107b3576020600254604051908152f35b346107b3575f6003193601126107b3576020600a54604051908152f35b346107b3575f6003193601126107b357602061071b61213c565b346107b35760406003193601126107b357611cdc611e27565b602435903315611a94576001600160a01b0316908115611a6857335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b346107b3575f6003193601126107b3575f6003548060011c90600181168015611df3575b60208310811461122f5782855290811561120b5750600114611d9557611098836111a181850382611ead565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210611dd9575090915081016020016111a1611191565b919260018160209254838588010152019101909291611dc1565b91607f1691611d69565b601f19601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b600435906001600160a01b03821682036107b357565b602435906001600160a01b03821682036107b357565b600b81101561113957600452565b60a0810190811067ffffffffffffffff821117611e7d57604052565b634e487b7160e01b5f52604160045260245ffd5b6040810190811067ffffffffffffffff821117611e7d57604052565b90601f601f19910116810190811067ffffffffffffffff821117611e7d57604052565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160a01b03821614611f1e5790611f16611f1b926124d6565b612548565b90565b5090611f28611fc9565b92600b8410156111395783611f4257611f1b929350612456565b611f6e847f6f295eeb000000000000000000000000000000000000000000000000000000005f52611e53565b60245ffd5b60405190611f8082611e61565b816001600160a01b0360055416815260806006546001600160a01b038116602084015263ffffffff8160a01c16604084015263ffffffff8160c01c16606084015260e01c910152565b611fd1611f73565b61201c7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000836125e2565b929083928194600b8110156111395715612034575050565b61206e92945063ffffffff6080600754920151169177ffffffffffffffffffffffffffffffffffffffffffffffff8260c01c92169061271a565b91565b60a43567ffffffffffffffff811681036107b35790565b60c43567ffffffffffffffff811681036107b35790565b6004356001600160a01b03811681036107b35790565b6044356001600160a01b03811681036107b35790565b6024356001600160a01b03811681036107b35790565b6064356fffffffffffffffffffffffffffffffff811681036107b35790565b6084356fffffffffffffffffffffffffffffffff811681036107b35790565b51906fffffffffffffffffffffffffffffffff821682036107b357565b612144611fc9565b91908092600b811015611139578061219d575077ffffffffffffffffffffffffffffffffffffffffffffffff167fffffffffffffffff0000000000000000000000000000000000000000000000004260c01b1617600755565b611f6e907f6f295eeb000000000000000000000000000000000000000000000000000000005f52611e53565b30156122e3576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690811580156122dc575b15806122d5575b806122cd575b611bf1576122208360025461270d565b600255305f525f60205260405f208381540190556040518381525f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203093a3813b156107b35760646001600160a01b03915f809460405196879586947f8340f54900000000000000000000000000000000000000000000000000000000865216600485015230602485015260448401525af180156107a8576122c15750565b5f6122cb91611ead565b565b506001612210565b505f61220a565b505f612203565b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6001600160a01b0316908115611c43576001600160a01b03169182156122e3576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016808314908115612416575b50158061240e575b80612406575b611bf157815f525f60205260405f20548181106123d457817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b506001612372565b50600161236c565b308414915081612428575b505f612364565b905083145f612421565b60ff16604d8111610bf257600a0a90565b81810292918115918404141715610bf257565b9061248a906124847f0000000000000000000000000000000000000000000000000000000000000000612432565b90612443565b7f000000000000000000000000000000000000000000000000000000000000000090670de0b6b3a7640000820291808304670de0b6b3a76400001490151715610bf257611f1b9261291b565b6001600160a01b03166001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016810361251d575060ff600b541615610b8157565b7fd2111028000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6125717f0000000000000000000000000000000000000000000000000000000000000000612432565b9081670de0b6b3a76400000291670de0b6b3a7640000830403610bf257611f1b916125dc7f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612443565b9161291b565b91906001600160a01b03835116156126d8576001600160a01b03602084015116806126b6575b5061261c6001600160a01b03845116612a29565b939060205f6001600160a01b03845116604051838101907f313ce56700000000000000000000000000000000000000000000000000000000825260048152612665602482611ead565b519162030d40fa601f3d11165f5191816126aa575b159081156126a1575b506126955761269194612a87565b9091565b50505050505f90600290565b9050155f612683565b6024831115915061267a565b6126bf906129b9565b600b8110156111395780156126085793925050505f9190565b5050505f90600190565b91908203918211610bf257565b81156126f9570490565b634e487b7160e01b5f52601260045260245ffd5b91908201809211610bf257565b9281156127765761275364141dd760009161273861275a95426126e2565b9062015180821161276b575b61274e9085612443565b612443565b049061270d565b80821015612766575090565b905090565b620151809150612744565b50505090565b61010435801561284f576101243560ff81168091036107b3576044356001600160a01b038116908181036107b35750600435906001600160a01b038216918281036107b35750606435916fffffffffffffffffffffffffffffffff8316928381036107b35750813b156107b3575f60e492819560405197889687957fd505accf00000000000000000000000000000000000000000000000000000000875260048701523060248701526044860152606485015260848401526101443560a48401526101643560c48401525af16122c15750565b50565b600d547f6275726e730000000000000000000000000000000000000000000000000000005f52600e6020527f1cf51a64d7e2b93d6ca97da040f2c63cde4be6367585508f16c82f442d3b894f5479ffffffffffffffffffffffffffffffffffffffffffffffffffff80831693929082169165ffffffffffff6128d342612cc6565b9160d01c91160365ffffffffffff8111610bf2578465ffffffffffff6129089360d01c6001808211911802600118921661291b565b8103908111150291828103908111150290565b90915f1983830992808302928380861095039480860395146129ac57848311156129945790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090611f1b92506126ef565b6129c290612a29565b90158015612a1c575b8015612a10575b612a0a57604001514281111590816129f4575b50156129ef575f90565b600a90565b610e109150612a0390426126e2565b115f6129e5565b50600990565b506040810151156129d2565b50602081015115156129cb565b60a0604051612a388282611ead565b81368237809260405160208101907ffeaf968c00000000000000000000000000000000000000000000000000000000825260048152612a78602482611ead565b519162030d40fa609f3d111691565b909391929381516020830151926060810151918215918215612bf7575b5050612bea5782158015612bdd575b612bd057428111612bc357612ac890426126e2565b63ffffffff60408601511610612bb757780197d4df19d605767337e9f14d3eec8920e4000000000000008211612bab5760128111612b68576012039060128211610bf257612484612b1892612d0e565b925b8310612b5e578211612b5557606063ffffffff91015116620f42400390620f42408211610bf257620f424091612b4f91612443565b04905f90565b50505f90600890565b5050505f90600790565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee8201918211610bf257612b9f612ba592612d0e565b906126ef565b92612b1a565b50505050505f90600890565b50505050505f90600590565b5050505050505f90600690565b5050505050505f90600490565b5060018360ff1c14612ab3565b5050505050505f90600390565b608001511090505f80612aa4565b9190823b612c405790612c1791612d1c565b50600481101561113957159182612c2d57505090565b6001600160a01b03919250811691161490565b916020926064601f19601f855f965190604051957f1626ba7e00000000000000000000000000000000000000000000000000000000875260048701526040602487015288820190604487015e86848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b65ffffffffffff8111612cde5765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd5b604d8111610bf257600a0a90565b8151919060418303612d4c57612d459250602082015190606060408401519301515f1a90612ed3565b9192909190565b50505f9160029190565b8015612ecd57600d547f6275726e730000000000000000000000000000000000000000000000000000005f52600e6020527f1cf51a64d7e2b93d6ca97da040f2c63cde4be6367585508f16c82f442d3b894f5479ffffffffffffffffffffffffffffffffffffffffffffffffffff80831693929082169165ffffffffffff612ddd42612cc6565b9160d01c91160365ffffffffffff8111610bf2578465ffffffffffff612e129360d01c6001808211911802600118921661291b565b810390811115029182810390811115028111612ec757612e3b90612e3542612cc6565b9261270d565b9079ffffffffffffffffffffffffffffffffffffffffffffffffffff8211612e96579065ffffffffffff612e919279ffffffffffffffffffffffffffffffffffffffffffffffffffff6040519361150b85611e91565b600190565b507f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b50505f90565b50600190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612f4a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156107a8575f516001600160a01b03811615612f4057905f905f90565b505f906001905f90565b5050505f916003919056" as const
